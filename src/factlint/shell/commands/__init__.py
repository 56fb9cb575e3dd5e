"""The commands: one module each, with a function `command` whose parameters are its options."""

"""Property tests are not timed: how long one example takes says more of the machine than of factlint."""

from hypothesis import settings

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

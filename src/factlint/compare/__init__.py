"""A written number and the ledger's in; whether they agree out. What matching and the checks share, below both."""

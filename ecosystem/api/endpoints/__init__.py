"""One module an endpoint; `base` holds what all share."""

"""The REST interface under `/api/v1/`: the filters of the pages, answers in JSON.

One module an endpoint, declared in `urls`; what all share stands in `errors` and `parameters`.
"""

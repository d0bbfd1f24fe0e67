"""The Reconciliation Service API 0.2 (W3C community group): OpenRefine matches tables with the records here.

https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/
"""

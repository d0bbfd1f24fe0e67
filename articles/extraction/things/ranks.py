"""How sure it is that a derived form still means the thing; a lower rank wins."""

#: How sure a form is: a mere omission, a usual contraction, the bare core.
OMISSION, CONTRACTION, CORE = 1, 2, 3
#: A form that joins two names but is too common a word to be looked for.
JOINING = 4

#: A folded form and its rank.
Form = tuple[str, int]

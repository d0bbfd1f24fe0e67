"""The optional second reader: a chat endpoint on the user's own network that proposes facts.

Off unless settings name one. Its proposals pass checks (`checks`), are only ever added to what
grammar found, carry the rule `engine:<model>` and a low confidence; whatever goes wrong, the document is
read by grammar alone and `Extraction.notes` says so. docs/extraction.md has the contract.
"""

from articles.extraction.document import Extraction
from articles.extraction.engine.adding import Adder
from articles.extraction.engine.client import Engine, EngineError, Patience
from articles.extraction.engine.prompt import messages, parts

__all__ = ["Engine", "read_along"]


def read_along(extraction: Extraction, engine: Engine) -> None:
    """Add what the engine proposes and the text bears out; `extraction.engine` says that it read it all."""
    patience = Patience.of(engine)
    if patience.exhausted:
        extraction.notes.append(f"{engine.rule} is not asked any more; read by grammar alone")
        return
    adder = Adder(extraction, engine)
    chunks = parts(extraction.layout)
    faults: list[EngineError] = []
    for start, end in chunks:
        try:
            adder.add(engine.ask(messages(extraction.layout.text[start:end], extraction.document)))
        except EngineError as error:
            faults.append(error)
            if not error.answered:
                break
    patience.note(silent=bool(faults) and not adder.answers and not faults[0].answered)
    if faults:
        used = f"{adder.answers} of {len(chunks)} parts used" if adder.answers else "read by grammar alone"
        extraction.notes.append(f"{engine.rule}: {faults[0]}; {used}")
    else:
        extraction.engine = engine.rule
    if adder.refused:
        extraction.notes.append(f"{engine.rule}: {adder.refused} proposals refused by the checks")

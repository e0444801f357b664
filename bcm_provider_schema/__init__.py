"""The schemas of the hashi-demo-lab/bcm Terraform provider, as `terraform providers schema -json` prints them.

They are a package of their own, because two packages use them and neither may import the other: the HCL writer
distinguishes blocks from attributes, the stand-in provider returns them to Terraform.
"""

import json
from functools import cache
from importlib.resources import files
from typing import Any

SOURCE = "registry.terraform.io/hashi-demo-lab/bcm"
"""The provider's full source address."""

SHARED = "schema.json"
"""The schema that all generations of the provider share: each of them accepts a configuration that is valid for it."""
FORK = "schema_fork.json"
"""The devices, categories, data sources and the action of the newest generation, which have more attributes."""


@cache
def load(name: str = SHARED) -> dict[str, Any]:
    """Return a provider's schemas: the keys provider, resource_schemas, data_source_schemas and action_schemas.

    All callers get the same object, which they must not change.
    """
    document = json.loads(files(__name__).joinpath(name).read_text(encoding="utf-8"))
    schemas: dict[str, Any] = document["provider_schemas"][SOURCE]
    return schemas

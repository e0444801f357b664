"""The schema of the hashi-demo-lab/bcm Terraform provider, as `terraform providers schema -json` prints it.

It stands apart from the other packages because two of them need it and neither may know the other: the HCL writer asks
it what is a block and what is an attribute, the stand-in provider serves it to Terraform.
"""

import json
from functools import cache
from importlib.resources import files
from typing import Any

SOURCE = "registry.terraform.io/hashi-demo-lab/bcm"
"""The provider's full source address."""


@cache
def load() -> dict[str, Any]:
    """Return the provider's schemas: the keys provider, resource_schemas, data_source_schemas and action_schemas."""
    document = json.loads(files(__name__).joinpath("schema.json").read_text(encoding="utf-8"))
    schemas: dict[str, Any] = document["provider_schemas"][SOURCE]
    return schemas

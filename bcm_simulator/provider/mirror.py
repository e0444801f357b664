"""Where Terraform finds the stand-in provider: a filesystem mirror and the CLI configuration that names it."""

import json
import platform
import shlex
import sys
from pathlib import Path

import bcm_provider_schema
from bcm_simulator.provider.api import DEFAULT_GENERATION, GENERATION_VARIABLE

VERSION = "0.1.0"

_ARCHITECTURES = {"x86_64": "amd64", "amd64": "amd64", "aarch64": "arm64", "arm64": "arm64"}

# exec keeps the process that Terraform started, so that Terraform's signals reach the provider. With -P, Python does
# not import from the directory in which Terraform runs.
_SCRIPT = """\
#!/bin/sh
export {variable}="${{{variable}:-{generation}}}"
exec {python} -P -m bcm_simulator.provider "$@"
"""

_CONFIG = """\
provider_installation {{
  filesystem_mirror {{
    path    = {path}
    include = [{source}]
  }}
  direct {{
    exclude = [{source}]
  }}
}}
"""


def install(directory: Path, generation: str = DEFAULT_GENERATION) -> Path:
    """Write the mirror into a directory and return the path of Terraform's CLI configuration file.

    If TF_CLI_CONFIG_FILE names that file, Terraform uses the mirror for the bcm provider only. The
    provider runs in the Python that runs this function. It is of this generation, unless the environment of Terraform
    names another in BCM_STANDIN_GENERATION.
    """
    directory = directory.resolve()
    target = f"{sys.platform}_{_ARCHITECTURES.get(platform.machine().lower(), platform.machine().lower())}"
    script = directory / bcm_provider_schema.SOURCE / VERSION / target / f"terraform-provider-bcm_v{VERSION}"
    script.parent.mkdir(parents=True, exist_ok=True)
    values = {"python": shlex.quote(sys.executable), "variable": GENERATION_VARIABLE, "generation": generation}
    script.write_text(_SCRIPT.format(**values), encoding="utf-8")
    script.chmod(0o755)
    config = directory / "terraform.tfrc"
    quoted = {"path": _quote(str(directory)), "source": _quote(bcm_provider_schema.SOURCE)}
    config.write_text(_CONFIG.format(**quoted), encoding="utf-8")
    return config


def _quote(text: str) -> str:
    """Return a string as HCL."""
    return json.dumps(text, ensure_ascii=False).replace("${", "$${").replace("%{", "%%{")

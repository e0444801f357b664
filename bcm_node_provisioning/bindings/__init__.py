"""The provider's bindings, made from its schema for the library that is in use: ``bindings.bcm.provider`` and others.

Those in ``bcm`` are for CDKTF, and what type checkers see; another library has a folder of its own.
"""

from pathlib import Path

from bcm_node_provisioning.terraform.cdk import LIBRARY

__path__.insert(0, str(Path(__file__).parent / LIBRARY))

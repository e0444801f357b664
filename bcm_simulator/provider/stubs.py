"""The messages of Terraform's plugin protocol 6, from pyvider.

Terraform starts a provider several times per command, so the one module of pyvider that holds the messages is loaded
by its file: importing it by its name would first import all of pyvider's framework, which takes longer than everything
else together.
"""

import importlib.util
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pyvider.protocols.tfprotov6.protobuf import tfplugin6_pb2 as pb
else:
    _FILE = Path("protocols", "tfprotov6", "protobuf", "tfplugin6_pb2.py")
    # The packages pyvider and pyvider-rpcplugin share the name and may lie in different places.
    _file = next(
        file
        for folder in importlib.util.find_spec("pyvider").submodule_search_locations
        if (file := Path(folder, _FILE)).is_file()
    )
    _spec = importlib.util.spec_from_file_location("tfplugin6_pb2", _file)
    pb = importlib.util.module_from_spec(_spec)
    _spec.loader.exec_module(pb)

__all__ = ["pb"]

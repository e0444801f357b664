"""`python -m bcm_node_provisioning.cli`, for when the installed command is not on the path."""

import sys

from bcm_node_provisioning.cli import main

if __name__ == "__main__":
    sys.exit(main())

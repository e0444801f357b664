"""`python -m bcm_simulator`."""

import sys

from bcm_simulator.cli import main

if __name__ == "__main__":
    sys.exit(main())

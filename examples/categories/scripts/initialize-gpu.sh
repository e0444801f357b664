#!/bin/bash
# Runs before the installer touches the disks. An exit status other than 0 stops the installation.

# A worker whose NVMe disk is missing must not be installed on another disk.
if [ ! -b /dev/nvme0n1 ]; then
  echo "there is no /dev/nvme0n1" >&2
  exit 1
fi
exit 0

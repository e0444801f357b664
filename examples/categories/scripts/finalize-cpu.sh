#!/bin/bash
# Runs last, with the disk at /localdisk. An exit status other than 0 stops the installation.

# etcd flushes often and suffers from swapping.
echo "vm.swappiness = 0" > /localdisk/etc/sysctl.d/90-etcd.conf
exit 0

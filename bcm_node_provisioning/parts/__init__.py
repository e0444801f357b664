"""The parts of the module: one Python file for each .tf file, named after it."""

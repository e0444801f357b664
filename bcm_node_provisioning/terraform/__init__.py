"""Features that CDKTF lacks, for any Terraform module: action blocks, null defaults, type expressions, idiomatic
HCL."""

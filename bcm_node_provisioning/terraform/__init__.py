"""What CDKTF lacks, for any Terraform module: action blocks, null defaults, type expressions and idiomatic HCL."""

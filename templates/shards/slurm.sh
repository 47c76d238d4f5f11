#!/bin/bash
# An archive built by the tasks of an array, in a folder that all nodes see:
#   job=$(sbatch --parsable --export=ALL,SOURCE_DATE_EPOCH="$(date +%s)" slurm.sh)
#   sbatch --dependency=afterok:"$job" --wrap 'npx iom-release merge'
#SBATCH --job-name=archive
#SBATCH --array=1-8
#SBATCH --cpus-per-task=1
#SBATCH --mem=2G
#SBATCH --time=01:00:00

# Exit code 1: sources have errors. The other releases are there all the same.
npx iom-release build --quiet || test $? -eq 1

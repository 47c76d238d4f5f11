#!/usr/bin/env node
// Node 22.1 and later keep the compiled program for the next start; 20 compiles it each time.
require('node:module').enableCompileCache?.();
require('../dist/cli.cjs');

#!/usr/bin/env node
import module from 'node:module';

// Node 22.1 and later keep the compiled program for the next start; 20 compiles it each time.
module.enableCompileCache?.();
module.createRequire(import.meta.url)('../dist/cli.cjs');

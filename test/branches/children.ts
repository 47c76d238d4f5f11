// Node counts what a program runs where this variable names a folder; each test's process hands it to those that it starts.
const folder = process.env['COVERAGE_OF_CHILDREN'];
if (folder !== undefined) process.env['NODE_V8_COVERAGE'] = folder;

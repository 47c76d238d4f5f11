// Unpacks the Chromium of @sparticuz/chromium into the folder named by the only argument.
// A process of its own, because that package takes its folder from TMPDIR and decides while it is being imported, by this
// variable, whether to unpack the system libraries (NSS, NSPR) that a bare machine lacks.
process.env.TMPDIR = process.argv[2];
process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x';
const { default: chromium } = await import('@sparticuz/chromium');
await chromium.executablePath();

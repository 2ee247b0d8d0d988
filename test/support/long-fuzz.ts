// Loaded by `npm run fuzz`: so many cases a property that it takes a quarter of an hour.
process.env.FUZZ_RUNS ??= '20000';

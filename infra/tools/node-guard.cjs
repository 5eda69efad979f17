// Loaded before every script (`node -r`), by whatever node there is: so nothing here is newer than Node 8.
'use strict';
var major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    'Ihaeng needs Node 24 or newer and this is ' +
      process.versions.node +
      ': run `npm ci` (it brings Node 24 on Linux and Windows) or `nvm install 24`.',
  );
  process.exit(1);
}
try {
  require.resolve('zod');
} catch (_missing) {
  console.error('The packages of Ihaeng are not installed: run `npm ci` first.');
  process.exit(1);
}

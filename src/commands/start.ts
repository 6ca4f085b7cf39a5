import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { siteServer } from '../build/serve.ts';

/*
 * The second half of `npm start [-- --port 5000]`: serves dist/ to this machine alone and prints the address.
 */
const { values } = parseArgs({ options: { port: { type: 'string' } } });
const USUAL_PORT = 8080;
const asked = values.port === undefined ? null : Number(values.port);

const { server, path } = siteServer(join(import.meta.dirname, '../../dist'));
server.on('listening', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object')
    process.stdout.write(`http://127.0.0.1:${address.port}${path}\n`);
});
server.on('error', (error) => {
  if (!('code' in error) || error.code !== 'EADDRINUSE') throw error;
  // Another program has the usual port; any free one will do, unless a port was asked for.
  if (asked === null) server.listen(0, '127.0.0.1');
  else {
    process.stderr.write(`Port ${asked} is taken by another program.\n`);
    process.exitCode = 1;
  }
});
server.listen(asked ?? USUAL_PORT, '127.0.0.1');

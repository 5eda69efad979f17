// The engine as a process of its own, so that its work is not counted as that of whoever measures: prints its address
// and ends with the pipe that started it.
import { serveTables } from './serve.ts';

const { endpoint, stop } = await serveTables();
console.log(endpoint);
process.stdin.once('close', () => void stop().then(() => process.exit(0))).resume();

import { createServer, type RequestListener, type Server } from 'node:http';

/**
 * A server of the runner. Node closes an idle connection after five seconds: a caller whose thread was busy for longer
 * would write on one that is closed already.
 */
export const httpServer = (listener: RequestListener): Server =>
  createServer({ keepAliveTimeout: 60_000 }, listener);

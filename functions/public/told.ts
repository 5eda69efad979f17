import type { HttpEvent } from '../../shared/lambda/http.ts';

/** Whether somebody has just told that something on a page is out of date: where its form leads back to. */
export const toldIn = ({ queryStringParameters }: HttpEvent): boolean =>
  queryStringParameters?.done === 'told';

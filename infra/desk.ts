import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { DeskEnv, LetterPdfEnv, ReceiptPdfEnv } from '../shared/lambda/env.ts';
import type { FrontDoor } from './parts/front-door.ts';
import { HouseLambda } from './parts/house-lambda.ts';
import type { Settings } from './parts/settings.ts';
import type { Records } from './records.ts';

export interface DeskProps {
  readonly settings: Settings;
  readonly records: Records;
  readonly door: FrontDoor;
}

/** Where citizens look and staff act, each through a link or a code. */
export class Desk extends Construct {
  constructor(scope: Construct, id: string, { settings, records, door }: DeskProps) {
    super(scope, id);
    const desk = new HouseLambda(this, 'Desk', {
      entry: 'desk/desk',
      environment: DeskEnv,
      description: "A petition's status for its citizen, and the acts of staff",
      timeout: Duration.seconds(10),
      memory: 1024, // a person waits for the start
    });
    records.writableBy(desk);
    records.workReadableBy(desk);
    records.glancesReadableBy(desk);
    records.personReadableBy(desk);
    records.keysReadableBy(desk);
    records.uploads.fillableBy(desk);
    records.uploads.servableBy(desk);
    for (const prefix of ['originals', 'readings'] as const) records.vault.openableBy(desk, prefix);
    records.vault.handedOutBy(desk);
    desk.tell('LINK_BASE', door.url);
    desk.tell('NAME_SERVER', ''); // the one of the network
    desk.tell('CONDUCT_SINCE', settings.conductSince ?? '');
    door.open(desk, [
      'GET /find',
      'POST /find',
      'POST /find/code',
      'POST /out-of-date',
      'GET /asked/{token}',
      'POST /asked/{token}',
      'POST /petitions/{number}/asking',
      'GET /reception/{counter}',
      'POST /reception/{counter}',
      'GET /tickets/{ticket}',
      'POST /tickets/{ticket}',
      'GET /screen/{counter}',
      'GET /petitions/{number}',
      'POST /petitions/{number}',
      'GET /petitions/{number}/attachments/{attachment}',
      'POST /petitions/{number}/messages',
      'GET /petitions/{number}/rating',
      'POST /petitions/{number}/rating',
      'GET /petitions/{number}/dates',
      'POST /petitions/{number}/supplement',
      'POST /petitions/{number}/supplement/time',
      'GET /petitions/{number}/appeal',
      'POST /petitions/{number}/appeals',
      'GET /petitions/{number}/not-an-answer',
      'POST /petitions/{number}/not-an-answer',
      'GET /petitions/{number}/apology',
      'POST /petitions/{number}/apology',
      'GET /petitions/{number}/standing-wishes',
      'POST /petitions/{number}/standing-wishes',
      'GET /petitions/{number}/visit',
      'POST /petitions/{number}/visit',
      'POST /petitions/{number}/visit/review',
      'GET /petitions/{number}/callback',
      'POST /petitions/{number}/callback',
      'POST /petitions/{number}/callback/not-needed',
      'GET /petitions/{number}/read-back',
      'POST /petitions/{number}/read-back',
      'GET /petitions/{number}/home-visit',
      'GET /petitions/{number}/home-visit/photo',
      'POST /petitions/{number}/home-visit',
      'POST /petitions/{number}/home-visit/put-off',
      'POST /petitions/{number}/home-visit/arrival',
      'POST /petitions/{number}/home-visit/breach',
      'GET /petitions/{number}/rude',
      'POST /petitions/{number}/rude',
      'POST /petitions/{number}/rude/review',
      'POST /petitions/{number}/improvements',
      'POST /petitions/{number}/takeover',
      'POST /petitions/{number}/code',
      'GET /petitions/{number}/withdrawal',
      'POST /petitions/{number}/withdrawal',
      'GET /petitions/{number}/receipt',
      'POST /petitions/{number}/receipt/code',
      'GET /petitions/{number}/objection',
      'POST /petitions/{number}/objection',
      'POST /petitions/{number}/objections',
      'POST /petitions/{number}/objection/code',
      'GET /desk/petitions/{number}',
      'GET /desk/petitions/{number}/attachments/{attachment}',
      'GET /desk/petitions/{number}/papers/{paper}/pages/{page}',
      'GET /desk/petitions/{number}/papers/{paper}/reading.pdf',
      'GET /desk/petitions/{number}/papers/{paper}/original',
      'GET /desk/petitions/{number}/keyed',
      'GET /desk',
      'POST /desk',
      'POST /desk/search',
      'GET /desk/worklist',
      'GET /desk/entry',
      'POST /desk/entry',
      'GET /desk/learning',
      'GET /desk/manner',
      'GET /desk/audit',
      'GET /desk/score',
      'GET /desk/items',
      'GET /desk/items/{item}',
      'POST /desk/items/{item}',
      'GET /desk/publications',
      'POST /desk/publications',
      'GET /desk/publications/{publication}',
      'POST /desk/publications/{publication}',
      'GET /desk/calls/{call}',
      'POST /desk/calls/{call}',
      'GET /desk/receptions',
      'POST /desk/receptions',
      'GET /desk/receptions/{reception}',
      'POST /desk/receptions/{reception}',
      'GET /desk/visits',
      'POST /desk/visits',
      'GET /desk/photo',
      'POST /desk/photo',
      'GET /desk/contacts',
      'POST /desk/contacts',
      'GET /desk/statements/{statement}',
      'POST /desk/statements/{statement}',
      'GET /desk/absence',
      'POST /desk/absence',
      'POST /desk/return',
      'POST /desk/session',
      'GET /desk/session/code',
      'POST /desk/session/code',
      'POST /desk/fresh',
      'GET /desk/petitions/{number}/calls',
      'GET /desk/petitions/{number}/draft',
      'GET /desk/petitions/{number}/letters',
      'GET /desk/outbox',
      'POST /desk/outbox',
      'GET /desk/petitions/{number}/consultation',
      'POST /desk/preview',
      'POST /desk/edit',
      'POST /desk/{act}',
      'GET /health',
    ]);
    this.#paper(records, door);
  }

  /** Typesetting needs a font and a library that nobody else should wait for. */
  #paper(records: Records, door: FrontDoor): void {
    const receipt = new HouseLambda(this, 'ReceiptPdf', {
      entry: 'desk/receipt-pdf',
      environment: ReceiptPdfEnv,
      description: 'A receipt as a PDF',
      timeout: Duration.seconds(10),
      memory: 1024, // a person waits for the start
      beside: ['infra/tools/put-fonts.ts', 'paper'],
    });
    records.readableBy(receipt);
    records.wishesReadableBy(receipt);
    records.triesCountableBy(receipt);
    records.keysReadableBy(receipt);
    receipt.tell('LINK_BASE', door.url);
    door.open(receipt, ['GET /petitions/{number}/receipt.pdf']);
    const letter = new HouseLambda(this, 'LetterPdf', {
      entry: 'desk/letter-pdf',
      environment: LetterPdfEnv,
      description: 'A letter of the outbox as a PDF',
      timeout: Duration.seconds(20), // the longest answer has a dozen pages
      memory: 1024, // a person waits for the start
      beside: ['infra/tools/put-fonts.ts', 'paper'],
    });
    records.readableBy(letter);
    records.wishesReadableBy(letter);
    records.keysReadableBy(letter);
    letter.tell('LINK_BASE', door.url);
    door.open(letter, ['GET /desk/petitions/{number}/letters/{letter}']);
  }
}

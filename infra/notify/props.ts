import type { AlarmBell } from '../parts/alarm.ts';
import type { FrontDoor } from '../parts/front-door.ts';
import type { Settings } from '../parts/settings.ts';
import type { Records } from '../records.ts';

export interface NotifyProps {
  readonly settings: Settings;
  readonly records: Records;
  readonly bell: AlarmBell;
  /** Where links in mails lead, and where a text provider reports. */
  readonly door: FrontDoor;
}

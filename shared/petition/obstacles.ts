/** What stands against a demand that cannot be met now (P19): law, system (제도), budget. */
export const OBSTACLES = ['law', 'policy', 'budget'] as const;
export type Obstacle = (typeof OBSTACLES)[number];
export const isObstacle = (cause: string): cause is Obstacle =>
  OBSTACLES.some((one) => one === cause);

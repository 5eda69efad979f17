/** Why what waits in quarantine cannot be decided so. */
export const ARRIVALS = {
  'not-waiting': {
    ko: '기다리고 있는 도착물이 아닙니다. 이미 접수되었거나 다른 사람이 결정했을 수 있습니다.',
    en: 'That does not wait in quarantine: it may have been received, or somebody else decided.',
  },
  'no-intake': {
    ko: '이 통로는 설치되어 있지 않아 접수할 수 없습니다.',
    en: 'That channel is not installed here, so nothing can be received on it.',
  },
} as const;

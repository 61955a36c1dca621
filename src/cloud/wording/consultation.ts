/** 咨询: what the cloud says of it. */
export const consultationWording = {
  /** Who looked, where the asker reads it. */
  lead: '县级牵头人',
  asker: { own: '我', other: '咨询人' },
  /** 没有律师可以接的时候. */
  hotline: '12348',
  /** What stands on a phone's own screen: never the subject. */
  push: { category: '法律服务', place: '有新进展' },
  neutralPush: { category: '邻里', place: '有新消息' },
  movedOn: '这件咨询已经转给别的律师，您写的还在，请先复制下来。',
} as const

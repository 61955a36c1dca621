/** What whoever moves the city from one database to another reads. */
export const databaseWording = {
  noTables: '数据库还没有建表，请先运行 npm run db:migrate。',
  folderTaken: (folder: string) => `${folder} 里已经有一份导出的数据，请换一个空文件夹。`,
  noManifest: (folder: string) => `${folder} 里没有完整的导出（缺少 manifest.json 或内容不对）。`,
  notEmpty: (table: string) => `目标数据库不是空的（表 ${table} 里已有数据）。导入只能进空数据库，什么也没有改动。`,
  otherSchema: (theirs: string, ours: string) => `导出时的表结构是 ${theirs}，目标数据库是 ${ours}，版本不同不能导入。`,
  damaged: (table: string) => `表 ${table} 的文件和导出时不一样，可能没有复制完整。什么也没有导入。`,
  wrongCount: (table: string, expected: number, found: number) => `表 ${table} 应有 ${expected} 行，导入后是 ${found} 行。什么也没有导入。`,
  tableDone: (table: string, rows: number) => `${table}：${rows} 行`,
  exported: (folder: string, rows: number) => `已导出到 ${folder}，共 ${rows} 行，照片和录音也在其中。`,
  imported: (rows: number) => `已导入，共 ${rows} 行，行数与导出时一致。`,
  filesDone: ({ count, missing, inWechat }: { count: number; missing: number; inWechat: number }) =>
    `照片和录音：${count} 个${missing ? `，另有 ${missing} 个在存储里找不到` : ''}${inWechat ? `，另有 ${inWechat} 个存放在微信云存储，随云环境保留` : ''}`,
  damagedFiles: '照片和录音的清单和导出时不一样，可能没有复制完整。什么也没有导入。',
  damagedFile: (key: string) => `文件 ${key} 缺失或者和导出时不一样。什么也没有导入。`,
  migrated: (steps: number) => (steps ? `数据库已更新：${steps} 步。` : '数据库已经是最新的。'),
  tablePlan: (table: string, rows: number, added: number) => `${table}：现有 ${rows} 行，将新增 ${added} 行`,
  seedPlan: (added: number) => `一共将新增 ${added} 行，已有的不动。这是试运行，什么也没有写入；确认后加 --commit 再运行一次。`,
  demoInProduction: 'NODE_ENV=production 时不能加入虚构的人员（--demo）。',
  firstAdministrator: '已经是淮南市的管理员了，重新打开邻里就能邀请其他人。',
  noFirstAdministrator: {
    notAPhone: '这不是一个手机号。用法：npm run first-administrator -- 手机号',
    notFound: '没有找到验证过这个手机号的人。请他先在小程序里用微信验证手机号。',
    notNow: '已经有管理员了，请由管理员邀请。',
  },
  usage:
    '用法：first-administrator 手机号 | db-migrate | db-seed [--demo] [--commit] | db-export 文件夹 | db-import 文件夹 | db-import-grids 文件.xlsx [--commit]',
} as const

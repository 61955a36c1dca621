import type { PaperAct, PaperKind } from '../../domain/paper'
import type { ReportStatus } from '../../domain/report-status'

/** 台账: as it stands on the page and in a file. */
export const paperWording = {
  titles: { log: '网格日志', diary: '民情日记', ledger: '月台账', summary: '年度小结' } satisfies Record<PaperKind, string>,
  file: (title: string, name: string, from: string, to: string) => `${title} ${name} ${from === to ? from : `${from} 至 ${to}`}`,
  acts: {
    found: '巡查发现',
    spokenFor: '代报',
    accept: '接单',
    contact: '联系居民',
    call: '打电话',
    finish: '办好',
    sendBack: '退回中心',
    passOn: '交给同事',
    dispatch: '交给单位',
    reportFinding: '现场核查',
    verify: '核实',
    redo: '核实不通过',
    askMore: '请居民补充',
    note: '记一笔',
  } satisfies Record<PaperAct, string>,
  matters: '经手的事',
  finished: '办好的事',
  open: '还在办的事',
  columns: { time: '时间', number: '编号', what: '做了什么', place: '地点', category: '类别', words: '内容' },
  matterColumns: { time: '第一次经手', what: '现在' },
  statuses: (status: ReportStatus, isFinished: boolean): string => {
    if (status === 'closed') return '已办结'
    return isFinished ? '已办好' : '在办'
  },
  said: (said: string, answered: string) => (answered ? `居民说：${said}。答复：${answered}` : `居民说：${said}`),
  kept: '（居民要求保密，这里不写）',
  unsorted: '还没有分类',
  sheets: { whole: '合计', lines: '明细', categories: '按类别' },
  heading: { counts: '一共', categories: '按类别', lines: '明细', sentence: '补充' },
  none: '这段时间没有记录。',
  made: '由邻里根据办理记录写成，不用另外填报。',
} as const

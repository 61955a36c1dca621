import type { SettingForm, SettingName, SettingSource } from '../../domain/setting'
import type { SettingGroup } from '../../domain/setting-group'

interface Said {
  readonly title: string
  readonly note: string
}

/** 网格约定: what each setting is, as the center reads it. */
export const citySettingWording: Readonly<Record<SettingName, Said>> = {
  workWindows: { title: '工作时间', note: '工作日里哪几段算工作时间。各环节的“工作时”只在这几段里走。' },
  warnAt: { title: '用去多少时间要提醒', note: '一段时限用掉这么多，就提醒办理的人快到期了。' },
  acceptLimit: { title: '接单', note: '居民报上来以后，网格员多久要接手。' },
  verifyLimit: { title: '核实', note: '现场核查，或者办完以后由别人核实，多久要有结果。' },
  answerLimit: { title: '等居民补充', note: '问了居民以后，接单的时限最多停多久。' },
  correctLimit: { title: '居民更正', note: '报上来以后多久内，居民可以自己改地点和类别。' },
  dispatchLimit: { title: '派单', note: '中心受理或收回以后，多久要派出去。' },
  urgentDispatchLimit: { title: '派单（紧急）', note: '有危险或很急的事，多久要派出去。' },
  signLimit: { title: '签收', note: '派给部门或单位以后，多久要签收。' },
  urgentSignLimit: { title: '签收（紧急）', note: '有危险或很急的事，多久要签收。' },
  returnLimit: { title: '退回', note: '派出去以后多久内可以退回。' },
  returnsBeforeRuling: { title: '退回几次要裁定', note: '退回这么多次以后不能再退，由上级中心裁定谁来办。' },
  contactLimit: { title: '先行联系', note: '接手以后多久要联系居民。' },
  usualLimit: { title: '办理（一般）', note: '没有单独约定的事，多久要办好。' },
  inquiryLimit: { title: '办理（咨询）', note: '问问题的，多久要答复。' },
  suggestionLimit: { title: '办理（建议）', note: '提建议的，多久要答复采不采纳。' },
  errandLimit: { title: '办理（帮办）', note: '请人帮着办的，多久要办好。' },
  dangerLimit: { title: '办理（危险）', note: '有人身财产危险的事，多久要处置。' },
  supplyLimit: { title: '办理（水电气热）', note: '停水、停电、停气、停暖，多久要恢复或说明。' },
  whistleUrgentLimit: { title: '吹哨回应（应急）', note: '应急吹哨，被叫到的单位多久要报到。' },
  whistleJointLimit: { title: '吹哨回应（综合执法）', note: '综合执法吹哨，被叫到的单位多久要报到。' },
  whistleLimit: { title: '吹哨回应（其他）', note: '一家解决不了而吹哨，被叫到的单位多久要报到。' },
  whistleApprovalLimit: { title: '应急吹哨补批', note: '应急时先吹哨，多久以内要补上哪位负责人同意的。' },
  verifyOwnWork: { title: '网格员自己办的也要核实', note: '开了以后，先由别人核实，再请居民确认。' },
  sampleShare: { title: '自办自结抽查', note: '网格员自己发现、自己办结的，抽百分之多少给中心看。' },
  loadCap: { title: '网格员手上最多几件', note: '手上没办完的到了这么多，新的事先给B岗；危险和紧急的不受这个限制。' },
  secondAt: {
    title: '多久没人接就告诉B岗',
    note: '接单时限用掉百分之多少还没人接，就告诉B岗；到时告诉网格长和社区，再过一个时限告诉镇街值班。',
  },
  linliDispatches: { title: '由邻里派单', note: '关了以后，以 12345 等其他平台的派单为准。' },
  extendMost: { title: '延期最长', note: '一次最多延长原时限的百分之多少。' },
  extendCount: { title: '延期次数', note: '一件事最多延期几次。' },
  suspendCount: { title: '挂账次数', note: '一件事最多停几次。' },
  suspendDays: { title: '挂账最长', note: '一次最多停多少天。' },
  nudgeEvery: { title: '催办间隔', note: '居民催办一次以后，隔多久可以再催。' },
  confirmLimit: { title: '等居民确认', note: '办好以后等居民确认多久，过后由中心回访。' },
  silenceDays: { title: '一直没有回音', note: '等居民确认的时间过了这么多天还没有问到，自动按“未确认”办结，不算满意。' },
  callBackTries: { title: '回访次数', note: '打不通这么多次以后，才能按未确认结案。' },
  objectionLimit: { title: '提异议', note: '不予受理以后，居民多久内可以提异议。' },
  disputeShare: { title: '没解决重办的时间', note: '居民说没解决，再给原时限的百分之多少。' },
  disputeLeast: { title: '没解决重办的时间，最少', note: '再短也不少于这么久。' },
  reopenLimit: { title: '居民重开', note: '办结以后多久内，居民可以要求重新办。' },
  reopenCount: { title: '居民重开次数', note: '一件事居民最多重开几次，再要重开由中心决定。' },
  staffReopenLimit: { title: '工作人员重开', note: '办结以后多久内，工作人员可以重新办。' },
  borderMeters: { title: '网格交界', note: '离网格边界多少米以内，问居民在哪一边，两边的网格员都看得到；0 是不问。' },
  nearbyMeters: { title: '附近相同的事', note: '报之前，给居民看多少米以内相同的事；0 是不看。' },
  nearbyClosedDays: { title: '附近刚办结的事', note: '办结这么多天以内的也给居民看。' },
  rankingLeast: { title: '多少件才比', note: '不到这么多件，不参加比较和排名。' },
  peopleToRaise: { title: '几户一起报就更急', note: '同一栋楼每有这么多户遇到同一件事，就更急一档；没说门牌的，一个人算一户。' },
  publishedLeast: { title: '多少件才公布', note: '不到这么多件的数字不公布，免得看出是谁。' },
  adviserVillages: { title: '一位顾问最多几个村', note: '到了这么多个村，不能再给这位顾问加村。' },
  adviserHours: { title: '每村每月驻村几小时', note: '司法局没有单独约定的村，按这个数对照。' },
  adviserLectures: { title: '每村每季度讲座几次', note: '司法局没有单独约定的村，按这个数对照。' },
  firmVisits: { title: '每村每年律所走访几次', note: '司法局没有单独约定的村，按这个数对照。' },
  publicLibrary: { title: '公开问答', note: '开了以后，居民单独同意、第二人复核过的问答公开给大家看。开之前要先有微信的相应类目。' },
  consultReplyLimit: { title: '咨询答复', note: '居民问律师，多久要有第一次答复。' },
  consultInstantLimit: { title: '咨询答复（即时）', note: '服务时间里选了“即时”的，多久要有第一次答复；再长也不超过一般的答复时间。' },
  consultRemindLimit: { title: '没接就提醒', note: '咨询来了多久没人接，提醒顾问。' },
  consultRemindAgainLimit: { title: '再提醒一次', note: '多久还没人接，再提醒一次。' },
  consultTownLimit: { title: '转镇街值班律师', note: '多久没有第一次答复，转给镇街值班律师。' },
  consultCountyLimit: { title: '转县池并告诉牵头人', note: '多久没有第一次答复，转到县里，告诉牵头人。' },
  consultRemindShare: { title: '即时的：没接就提醒', note: '即时咨询用掉答复时间的百分之多少还没人接，提醒顾问。' },
  consultRemindAgainShare: { title: '即时的：再提醒一次', note: '用掉百分之多少还没人接，再提醒一次。' },
  consultTownShare: { title: '即时的：转镇街值班律师', note: '用掉百分之多少没有答复，转给镇街值班律师。' },
  consultCountyShare: { title: '即时的：转县池', note: '用掉百分之多少没有答复，转到县里，告诉牵头人。' },
  consultSupplyLimit: { title: '等居民补充', note: '律师问了以后等多久，过后自动结束，可以再打开。' },
  consultCloseLimit: { title: '答复后自动结束', note: '答复以后居民没有再说话，过多久自动结束。' },
  consultFollowUpLimit: { title: '追问的时间', note: '答复以后多久内可以追问。' },
  consultReopenLimit: { title: '重新打开', note: '结束以后多久内，同一件事可以重新打开。' },
  consultKeepLimit: { title: '撤回后删除', note: '撤回以后多久删去写过的内容。' },
  consultFollowUps: { title: '追问次数', note: '一件咨询最多追问几次。' },
  consultAsks: { title: '请补充的次数', note: '律师最多请居民补充几次。' },
  consultAnswerLeast: { title: '答复至少几个字', note: '少于这么多个字、也没有录音的，不算答复。' },
  consultLoad: { title: '顾问手上最多几件', note: '没答完的到了这么多，新的咨询先给别人。' },
}

export const categoryLimitNote = '这类事多久要办好。'
export const categoryNearbyNote = '报这类事之前，给居民看多少米以内相同的事；0 是不看。'

export const settingGroupWording: Readonly<Record<SettingGroup, string>> = {
  time: '工作时间和提醒',
  takingUp: '接单、派单和退回',
  working: '办理',
  asking: '延期、挂账和催办',
  ending: '确认、回访和重开',
  consulting: '法律咨询',
  advisers: '村居法律顾问',
  figures: '查重和统计',
  categories: '各类事情的办理时限',
  nearby: '各类事情多少米算附近',
}

export const settingSourceWording: Readonly<Record<SettingSource, string>> = {
  rule: '来自公开文件（安徽省12345热线管理暂行办法）',
  adviserGuide: '来自安徽省《村（居）法律顾问服务指南》',
  sample: '参照其他城市公开的做法',
  proposal: '邻里的建议，由本市确定',
  unverified: '没有查到出处，由本市确定',
}

export const settingUnitWording: Readonly<Record<SettingForm, string>> = { limit: '', count: '', percent: '%', windows: '', switch: '' }

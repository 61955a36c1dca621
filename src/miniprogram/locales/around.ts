import type { LegalAdviser, LegalAround } from '../../contract/legal'
import type { LegalKind } from '../../contract/triage'

const kinds: Record<LegalAdviser['kind'], string> = {
  lawyer: '律师',
  basicWorker: '基层法律服务工作者',
  mediator: '人民调解员',
  notary: '公证员',
}

const guides: Record<LegalAround['guides'][number]['kind'], string> = { guide: '法律明白人', leader: '法治带头人' }

/** 哪一类法律问题, as people say it. */
export const legalKindWords: Record<LegalKind, string> = {
  marriage: '婚姻家庭、养老',
  inheritance: '继承、遗嘱',
  labor: '工资、工伤、上班',
  traffic: '交通事故',
  land: '土地、宅基地、拆迁',
  housing: '买房、租房、物业',
  debt: '借钱、欠钱',
  consumer: '买东西、退钱',
  neighbors: '邻里纠纷',
  injury: '受伤、看病',
  minors: '孩子的事',
  business: '做生意、合同',
  criminal: '拘留、报案、判刑',
  administrative: '罚款、强拆、告政府',
}

export const aroundWords = {
  title: '谁能帮我',
  leave: '快速离开',
  leaveSpoken: '快速离开，回到首页，这一页不再留着',
  community: (name: string) => `您家在${name}`,
  change: '换地方',
  chooseHome: '选一下我家在哪个社区',
  chooseHomeNote: '选好就知道谁是您村里的法律顾问。下面的电话现在就能打。',
  advisers: '村里的法律顾问',
  advisersNote: '政府请的，问他们不收钱。谁收费，您打 12348 投诉',
  noAdviser: '您村里的法律顾问还没有登记。照样可以问，由值班律师来答。',
  kinds,
  license: (number: string) => `执业证号 ${number}`,
  licensed: '证件已核验',
  notLicensed: '证件还没核验',
  noLicense: '没有登记执业证号',
  dutyDays: (days: string) => `来村里的日子：${days}`,
  noDutyDays: '来村里的日子还没有定',
  callFirm: '电话打到所里',
  attached: '联系我家这一片的民警、律师',
  guideTitle: '村里的法律明白人',
  fileFor: '替人问律师',
  fileForNote: '家人、网格员、法律明白人，本人同意就能替他问',
  guideNote: '他们帮您指路、帮您填表递材料，不代替律师回答法律问题',
  guides,
  guideRow: (kind: string, group: string | null) => (group ? `${kind}，${group}` : kind),
  skills: (words: string) => `懂一点：${words}`,
  more: (count: number) => `再看 ${count} 位`,
  onDuty: '今天值班的律师',
  areaTown: '乡镇（街道）值班',
  areaCounty: '县区值班',
  noOnDuty: '今天没有登记值班律师，可以打 12348。',
  noNetwork: '现在没有网络，看不到村里的人。下面的电话照样能打。',
  speak: '按一下，说给律师听',
  type: '打字问一件事',
  ask: '问律师一件事',
  mine: '我问过的事',
  shops: '找律所、约时间',
  shopsNote: '律师事务所、法律服务所、公证处',
} as const

/** Behind the red line of every page about law. */
export const legalEmergencies = [
  { id: 'police', name: '报警', phone: '110' },
  { id: 'ambulance', name: '急救', phone: '120' },
  { id: 'youth', name: '未成年人和青少年', phone: '12355' },
  { id: 'women', name: '妇女维权', phone: '12338' },
  { id: 'mentalHealth', name: '心里难受', phone: '12356' },
  { id: 'legalAid', name: '法律问题', phone: '12348' },
] as const

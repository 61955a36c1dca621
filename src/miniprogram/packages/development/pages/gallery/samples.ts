const picture = (sky: string, ground: string) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300"><rect width="300" height="300" fill="${sky}"/><path d="M0 210l80-70 70 60 60-90 90 110v80H0z" fill="${ground}"/><circle cx="220" cy="70" r="26" fill="white" fill-opacity=".7"/></svg>`)}`

export const pictures = [picture('lightsteelblue', 'slategray'), picture('wheat', 'peru'), picture('paleturquoise', 'seagreen')] as const

export const emergencyNumbers = [
  { id: '110', name: '报警', phone: '110' },
  { id: '119', name: '火警、抢险', phone: '119' },
  { id: '120', name: '急救', phone: '120' },
  { id: '122', name: '交通事故', phone: '122' },
  { id: '96110', name: '防诈骗', phone: '96110' },
  { id: '12356', name: '心里难受', phone: '12356' },
  { id: 'gas', name: '燃气抢修（由 12345 转）', phone: '12345' },
  { id: 'power', name: '停电报修', phone: '95598' },
] as const

export const categories = [
  { value: '0101', label: '路灯不亮' },
  { value: '0102', label: '井盖松了' },
  { value: '0103', label: '下水道堵了' },
  { value: '0000', label: '说不清，请网格员看' },
] as const

export const communities = [
  { value: '1', label: '黎明社区', note: '田家庵区国庆街道' },
  { value: '2', label: '朝阳社区', note: '田家庵区朝阳街道' },
  { value: '3', label: '龙泉社区' },
] as const

export const ratings = [
  { value: 'good', label: '满意', face: 'glad' },
  { value: 'fair', label: '还行', face: 'calm' },
  { value: 'poor', label: '没办好', face: 'sad' },
] as const

export const history = [
  {
    id: '3',
    title: '网格员说好办了',
    actor: '网格员 周师傅',
    time: '今天 15:40',
    words: '灯泡换过了，晚上我再去看一眼亮不亮。',
    photos: pictures,
  },
  { id: '2', title: '网格员接下了', actor: '网格员 周师傅', time: '今天 10:05' },
  { id: '1', title: '您报了这件事', actor: '李阿姨', time: '今天 09:58', words: '三号楼门口的路灯坏了好几天，晚上黑，老人下楼怕摔。' },
] as const

export const samples = {
  title: '零件一览',
  elder: '长辈模式',
  elderNote: '字更大，按钮更大',
  words: '三号楼门口的路灯坏了',
} as const

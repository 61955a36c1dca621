/** 国办函〔2026〕12号: words of what must not be kept, asked or shown of people at work, in the language of code. */
export const formalNames =
  /sign_?in_?(time|count|record)|clock_?(in|out)_?(at|time)|attendance|punch|check_?in|points|score|merit|ranking_?of|leaderboard|online_?(time|minutes|seconds|since)|active_?(minutes|seconds)|install|download_?count|track|trajectory|patrol_?path|worker_?(position|location|point)|last_?(seen|position|location)_?(at)?$|steps_?walked|app_?opens|login_?count/i

/** The same, in the words that people read. */
export const formalWords =
  /签到(?!时段)|打卡|考勤|点名|积分|得分|评分排|排行|在线时长|在线率|活跃度|安装(数|量|率|任务)|关注量|轨迹|行踪|步数|登录次数/

/** Of WeChat's own, what would tell where a worker is. */
export const positionCalls = /\b(getLocation|getFuzzyLocation|startLocationUpdate(Background)?|onLocationChange)\b/

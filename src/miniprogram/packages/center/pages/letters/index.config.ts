export default definePageConfig({ navigationBarTitleText: '没送到的提醒', enablePageMeta: true, enablePullDownRefresh: true })

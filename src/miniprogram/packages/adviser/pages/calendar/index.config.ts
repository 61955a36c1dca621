export default definePageConfig({ navigationBarTitleText: '我的日程', enablePageMeta: true, enablePullDownRefresh: true })

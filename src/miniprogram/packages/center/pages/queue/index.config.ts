export default definePageConfig({ navigationBarTitleText: '中心收件箱', enablePageMeta: true, enablePullDownRefresh: true })

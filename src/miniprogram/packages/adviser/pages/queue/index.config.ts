export default definePageConfig({ navigationBarTitleText: '我的咨询', enablePageMeta: true, enablePullDownRefresh: true })

export default definePageConfig({ navigationBarTitleText: '待人工看一看', enablePageMeta: true, enablePullDownRefresh: true })

export default definePageConfig({ navigationBarTitleText: '已经交上去了', enablePageMeta: true })

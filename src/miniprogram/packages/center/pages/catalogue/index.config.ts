export default definePageConfig({ navigationBarTitleText: '派单目录和准入清单', enablePageMeta: true })

export default definePageConfig({ navigationBarTitleText: '值班和日志', enablePageMeta: true })

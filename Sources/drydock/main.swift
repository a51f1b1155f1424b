import ArgumentParser

await Drydock.start()

"""Codes labelled configurations as a reviewer could with scikit-learn: tf-idf of mechanism, outcome and
context, a truncated SVD of the review's own text, multinomial logistic regression."""

import json
import platform
import sys
import time
import warnings

import numpy
import sklearn
from scipy import sparse
from sklearn.decomposition import TruncatedSVD
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression

warnings.filterwarnings("ignore")
task = json.load(sys.stdin)
labels = numpy.array(task["labels"])
documents = numpy.array(task["documents"])
blocks = []
for part, weight in zip(task["parts"], task["weights"]):
    if any(part):
        blocks.append(TfidfVectorizer(sublinear_tf=True, stop_words="english").fit_transform(part) * weight)
words = sparse.hstack(blocks).tocsr()
latent = TruncatedSVD(min(100, min(words.shape) - 1), random_state=1).fit_transform(words)
features = sparse.hstack([words, latent]).tocsr()


def right_among(training, test):
    if len(set(labels[training])) < 2:
        return [0] * len(task["firsts"]), 0
    start = time.perf_counter()
    model = LogisticRegression(C=10, max_iter=100).fit(features[training], labels[training])
    taken = time.perf_counter() - start
    shares = model.predict_proba(features[test])
    order = numpy.argsort(-shares, axis=1, kind="stable")
    offered = model.classes_[order]
    return [int(sum(labels[test][at] in offered[at, :first] for at in range(len(shares)))) for first in task["firsts"]], taken


cuts = []
for cut in task["cuts"]:
    right, taken = right_among(documents < cut, documents >= cut)
    cuts.append({"right": right, "ms": taken * 1000})
lived = [0] * len(task["firsts"])
for document in range(1, documents.max() + 1):
    right, _ = right_among(documents < document, documents == document)
    lived = [one + other for one, other in zip(lived, right)]
print(json.dumps({"versions": {"Python": platform.python_version(), "scikit-learn": sklearn.__version__}, "cuts": cuts, "lived": lived}))
